import { View } from '@tarojs/components'
import { useState } from 'react'
import { back, isOnTab, open, pageName } from '@/platform/navigate'
import { headingProps } from '@/ui/aria'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

/**
 * H5 only: the way back and the way home that WeChat draws by itself; a shared link lands with nothing behind it. Of the page as
 * it was opened: a page that lies hidden is drawn again while another one is the current.
 */
export function WebHeader(): JSX.Element {
  const [{ name, isTab }] = useState(() => ({ name: pageName(), isTab: isOnTab() }))
  return (
    <>
      <View className="only-heard" {...headingProps(1)}>
        {name}
      </View>
      {!isTab && <Ways />}
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
