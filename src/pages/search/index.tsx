import { asPage, Screen } from '@/features/screen/page'
import { SearchView } from '@/features/search/SearchView'
import { CityCoverage } from '@/features/status/CityCoverage'
import { open } from '@/platform/navigate'

/** Route: /pages/search/index */
export default asPage(function SearchPage() {
  return (
    <Screen>
      <CityCoverage />
      <SearchView onOpen={(page, id) => open({ page, id })} onOlder={() => open({ page: 'bulletins' })} />
    </Screen>
  )
})
