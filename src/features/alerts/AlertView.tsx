import { sourceWords } from '@core/feed/copy'
import { dayOf } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import type { Route } from '@/platform/navigate'
import { Facts } from '@/ui/Facts'
import { Heading } from '@/ui/Heading'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import { RelatedCards } from './RelatedCards'
import type { AlertDetail } from './useAlerts'

/** One warning. Withdrawn, replaced or past its date, it says so first. */
export function AlertView({ detail, onOpen }: { detail: AlertDetail; onOpen: (route: Route) => void }): JSX.Element {
  const { alert, isExpired, by, checks, guides } = detail
  const { headline, msgType, expiresAtMs, source, description, instruction, areaDesc } = alert
  const isInForce = !by && !isExpired && msgType !== 'Cancel'
  return (
    <>
      <Heading look="headline">{headline}</Heading>
      <View className="row card-state">
        {msgType !== 'Cancel' && (
          <View className={isInForce ? 'pill red' : 'pill'}>
            {isExpired ? copy.expired(dayOf(expiresAtMs)) : copy.inForce(dayOf(expiresAtMs))}
          </View>
        )}
        <View className="meta">{copy.sentBy(sourceWords(source))}</View>
      </View>
      {by && (
        <Strip
          tone="amber"
          icon="info"
          title={by.msgType === 'Cancel' ? copy.withdrawn : copy.replaced}
          detail={`${dayOf(by.sentAtMs)} · ${by.headline}`}
          onTap={() => onOpen({ page: 'alert', id: by.identifier })}
        />
      )}
      <Facts title={copy.what} lines={[description]} />
      <Facts title={copy.instruction} lines={instruction ? instruction.split('\n').filter(Boolean) : []} isBulleted />
      <Facts title={copy.area} lines={[areaDesc]} />
      <RelatedCards checks={checks} guides={guides} onOpen={onOpen} />
    </>
  )
}
