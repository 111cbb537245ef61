import { View } from '@tarojs/components'

export interface Step {
  text: string
  detail?: string | null
}

/** What to do, in order. */
export function Steps({ steps }: { steps: readonly Step[] }): JSX.Element {
  return (
    <View className="card divided">
      {steps.map((step, index) => (
        <View className="step" key={step.text}>
          <View className="step-number">{index + 1}</View>
          <View className="grow">
            {step.text}
            {step.detail && <View className="meta">{step.detail}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
