import { copy } from '@/features/me/copy'
import { DiagnosticsView } from '@/features/me/DiagnosticsView'
import { diagnosticLines, diagnosticText } from '@/features/me/diagnostics'
import { asPage, Screen } from '@/features/screen/page'
import { baseLibrary } from '@/platform/appFacts'
import { clip } from '@/platform/clipboard'
import { log } from '@/platform/log'
import { useNow } from '@/platform/useNow'
import { useFeed } from '@/store/stores'

const MOST_SHOWN = 45

/** Route: /pages/diagnostics/index */
export default asPage(function DiagnosticsPage() {
  useNow() // looked at anew every minute: the ring is no store, so that noting something draws nothing
  const revision = useFeed(feed => feed.snapshot.revision)
  const entries = log.entries()
  const facts = { version: APP_VERSION, revision, baseLibrary: baseLibrary() }
  return (
    <Screen>
      <DiagnosticsView
        lines={diagnosticLines(entries).slice(0, MOST_SHOWN)}
        facts={diagnosticText(facts, [])}
        onClip={() => void clip(diagnosticText(facts, entries), copy.clipped)}
      />
    </Screen>
  )
})
