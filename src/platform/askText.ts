import Taro from '@tarojs/taro'

/** Asks for one line. Null when the courier thinks better of it, or the phone can't ask. */
export async function askText(title: string, placeholder: string, now: string): Promise<string | null> {
  if (process.env.TARO_ENV === 'h5') return window.prompt(title, now)
  try {
    // Taro's types don't know `editable` (base library 2.17.1); WeChat answers with what was typed.
    const question = { title, content: now, editable: true, placeholderText: placeholder } as Taro.showModal.Option
    const answer = (await Taro.showModal(question)) as Taro.showModal.SuccessCallbackResult & { content?: string }
    return answer.confirm ? (answer.content ?? '') : null
  } catch {
    return null
  }
}
