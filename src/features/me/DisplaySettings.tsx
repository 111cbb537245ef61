import type { Settings } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { Chip } from '@/ui/Chip'
import { Heading } from '@/ui/Heading'
import { Segmented } from '@/ui/Segmented'
import { copy } from './copy'

const THEMES = (['system', 'light', 'dark'] as const).map(key => ({
  key,
  text: copy.themes[key],
  label: copy.themeIs(copy.themes[key]),
}))
const STEPS = [1, 2, 3, 4] as const

/** Light or dark, how large, and care mode; each takes effect under the thumb. */
export function DisplaySettings({
  settings,
  onSettings,
}: {
  settings: Settings
  onSettings: (patch: Partial<Settings>) => void
}): JSX.Element {
  return (
    <>
      <Heading>{copy.theme}</Heading>
      <Segmented options={THEMES} selected={settings.theme} onSelect={theme => onSettings({ theme })} />
      <Heading>{copy.font}</Heading>
      <View className="row">
        <Chip
          text={copy.fontSystem}
          label={copy.fontIs(copy.fontSystem)}
          isOn={settings.fontStep === null}
          onTap={() => onSettings({ fontStep: null })}
        />
        {STEPS.map(step => (
          <Chip
            key={step}
            text={copy.fonts[step - 1]!}
            label={copy.fontIs(copy.fonts[step - 1]!)}
            isOn={settings.fontStep === step}
            onTap={() => onSettings({ fontStep: step })}
          />
        ))}
      </View>
      <Heading>{copy.care}</Heading>
      <View className="row">
        <Chip
          text={settings.isCare ? copy.on : copy.off}
          label={copy.careNow(settings.isCare)}
          isOn={settings.isCare}
          onTap={() => onSettings({ isCare: !settings.isCare })}
        />
        <View className="meta grow">{copy.careHint}</View>
      </View>
    </>
  )
}
