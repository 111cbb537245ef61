import type { ROLES, Role } from '@core/feed/wire/alerts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { LinkCard } from '@/ui/LinkCard'
import { Message } from '@/ui/Message'
import { SectionTitle } from '@/ui/SectionTitle'
import { Segmented } from '@/ui/Segmented'
import { Some } from '@/ui/Some'
import { copy } from './copy'
import type { GuidesState } from './useAlerts'

const ROLE_TABS = (['witness', 'victim', 'liable'] as const satisfies readonly (typeof ROLES)[number][]).map(key => ({
  key,
  text: copy.roles[key],
}))

/** Frauds by the courier's own part in them. */
export function GuideList({ guidesOf, onOpen }: Pick<GuidesState, 'guidesOf'> & { onOpen: (id: string) => void }): JSX.Element {
  const [role, setRole] = useState<Role>('witness')
  const guides = guidesOf(role)
  return (
    <>
      <SectionTitle text={copy.gallery} />
      <Segmented options={ROLE_TABS} selected={role} onSelect={setRole} />
      <View className="stack guides">
        <Some of={guides}>
          {({ id, title, summary }) => <LinkCard key={id} title={title} meta={summary} onTap={() => onOpen(id)} />}
        </Some>
        {guides.length === 0 && <Message icon="shield" text={copy.noGuides} />}
      </View>
    </>
  )
}
