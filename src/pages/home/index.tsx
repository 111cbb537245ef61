import { View } from '@tarojs/components'
import { UnreadAlerts } from '@/features/alerts/AlertStrips'
import { CallButtons } from '@/features/alerts/CallButtons'
import { SelfCheckBanner } from '@/features/alerts/SelfCheckBanner'
import { useBadgedAlerts, useGuides } from '@/features/alerts/useAlerts'
import { AnswersEntry } from '@/features/answers/AnswersEntry'
import { MeEntry } from '@/features/me/MeEntry'
import { LatestNews } from '@/features/news/LatestNews'
import { useIssues } from '@/features/news/useIssues'
import { copy } from '@/features/screen/copy'
import { asPage, Screen } from '@/features/screen/page'
import { SearchField } from '@/features/search/SearchField'
import { SoonestSection } from '@/features/stations/SoonestSection'
import { useFrequent } from '@/features/stations/useFrequent'
import { FeedStatus } from '@/features/status/FeedStatus'
import { usePullToRefresh } from '@/features/status/usePullToRefresh'
import { open } from '@/platform/navigate'
import { useShareCard } from '@/platform/share'
import { useAskToDial } from '@/platform/useAskToDial'
import { useCourier } from '@/store/stores'

/** Route: /pages/home/index */
export default asPage(function HomePage() {
  useShareCard(copy.shareHome, { page: 'home' })
  const setCourier = useCourier(courier => courier.set)
  const { unread } = useBadgedAlerts()
  usePullToRefresh()
  return (
    <Screen>
      <View className="row nowrap">
        <View className="grow">
          <SearchField onOpen={() => open({ page: 'search' })} />
        </View>
        <MeEntry onOpen={() => open({ page: 'me' })} />
      </View>
      <FeedStatus />
      <UnreadAlerts alerts={unread} onOpen={id => open({ page: 'alert', id })} />
      <SoonestSection
        onOpen={id => open({ page: 'station', id })}
        onPlace={() => open({ page: 'place' })}
        onFrequent={() => open({ page: 'me' })}
        onFilter={filter => {
          setCourier({ filter })
          open({ page: 'stations' })
        }}
      />
      <SelfCheckBanner scenes={useGuides().checks.length} onOpen={() => open({ page: 'antifraud' })} />
      <CallButtons onCall={useAskToDial()} hasHint={false} />
      <AnswersEntry onOpen={() => open({ page: 'help' })} />
      <LatestNews
        issue={useIssues(null)[0] ?? null}
        above={unread.length + useFrequent(2).rows.length}
        onOpen={({ id }) => open({ page: 'article', id })}
        onAll={() => open({ page: 'bulletins' })}
      />
    </Screen>
  )
})
