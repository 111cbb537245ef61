import type { FormField } from '@desk/api/records'
import type { ComponentType } from 'react'
import type { NoticesByField } from './notices'
import type { Fields } from './values'

export interface FieldListProps {
  readonly fields: readonly FormField[]
  /** Where these fields stand in the whole form: empty on top. */
  readonly path?: string
  readonly values: Fields
  readonly notices: NoticesByField
  readonly onChange: (values: Fields) => void
}

/** A form within a field of a form: handed down, because the one is made of the other. */
export type NestedFields = ComponentType<FieldListProps>
