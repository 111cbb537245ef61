import { View } from '@tarojs/components'
import { back, isOnTab, open, pageName } from '@/platform/navigate'
import { headingProps } from '@/ui/aria'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/** H5 only: the way back and the way home that WeChat draws by itself; a shared link lands with nothing behind it. */
export function WebHeader(): JSX.Element {
  return (
    <>
      <View className="only-heard" {...headingProps(1)}>
        {pageName()}
      </View>
      {!isOnTab() && <Ways />}
    </>
  )
}

function Ways(): JSX.Element {
  return (
    <View className="spread web-header">
      <Tappable className="link" label={copy.back} onTap={back}>
        <Icon name="back" />
        {copy.back}
      </Tappable>
      <Tappable className="link" label={copy.home} onTap={() => open({ page: 'home' })}>
        <Icon name="house" />
        {copy.home}
      </Tappable>
    </View>
  )
}
