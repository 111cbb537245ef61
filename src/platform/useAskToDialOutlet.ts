import { isPhoneNumber } from '@core/feed/allowList'
import Taro from '@tarojs/taro'
import { useCourier } from '@/store/stores'
import { askText } from './askText'
import { copy } from './copy'
import { dial } from './phone'
import { toast } from './toast'

/** Calls the courier's own outlet; the first time it asks for the number, later it asks before it dials or changes it. */
export function useAskToDialOutlet(): () => void {
  const number = useCourier(courier => courier.outletPhone)
  const set = useCourier(courier => courier.set)
  const ask = async (): Promise<void> => {
    const typed = (await askText(copy.outletAsk, copy.outletHint, number))?.replace(/[\s()\uff08\uff09]/g, '')
    if (typed === undefined) return
    if (typed !== '' && !isPhoneNumber(typed)) return toast(copy.outletBad)
    set({ outletPhone: typed })
    if (typed !== '') toast(copy.outletSaved)
  }
  const choose = async (): Promise<void> => {
    try {
      const { tapIndex } = await Taro.showActionSheet({ itemList: [copy.outletCall(number), copy.outletChange] })
      if (tapIndex === 0) dial(number)
      else await ask()
    } catch {
      // Dismissed: nothing was asked for.
    }
  }
  return () => void (number === '' ? ask() : choose())
}
