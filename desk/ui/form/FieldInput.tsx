import type { FormField } from '@desk/api/records'
import { Button, DatePicker, Input, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { WITHIN_VIEW } from '../kit/withinView'
import { copy } from './copy'
import { GroupsField } from './GroupsField'
import { LinesField } from './LinesField'
import { MarkdownField } from './MarkdownField'
import type { NestedFields } from './nested'
import type { NoticesByField } from './notices'
import { ReferenceField } from './ReferenceField'
import { fieldsOf, textOf, textsOf } from './values'

dayjs.extend(utc)
/** Shanghai's clock, whatever this computer's is set to. */
const CITY_OFFSET_MIN = 480

interface FieldInputProps {
  readonly field: FormField
  readonly id: string
  readonly path: string
  readonly value: unknown
  readonly notices: NoticesByField
  readonly onChange: (value: unknown) => void
  readonly Nested: NestedFields
}

/** The control that suits a field's kind. */
export function FieldInput({ field, id, path, value, notices, onChange, Nested }: FieldInputProps): JSX.Element {
  const { type, label } = field
  const text = textOf(value)
  const type1 = (event: { target: { value: string } }): void => onChange(event.target.value)
  switch (type) {
    case 'line':
      return <Input id={id} value={text} onChange={type1} />
    case 'text':
      return <Input.TextArea id={id} value={text} autoSize={{ minRows: 2, maxRows: 12 }} onChange={type1} />
    case 'partialDate':
      return <Input id={id} value={text} placeholder={copy.partialDate} onChange={type1} style={{ width: 240 }} />
    case 'markdown':
      return <MarkdownField id={id} label={label} value={text} onChange={onChange} />
    case 'lines':
      return <LinesField id={id} label={label} value={textsOf(value)} onChange={onChange} />
    case 'choice':
      return (
        <Select
          id={id}
          value={text === '' ? undefined : text}
          placeholder={copy.pickOne}
          allowClear={!field.isRequired}
          options={[...(field.choices ?? [])]}
          onChange={onChange}
          style={{ minWidth: 200 }}
        />
      )
    case 'choices':
      return (
        <Select
          id={id}
          mode="multiple"
          value={[...textsOf(value)]}
          placeholder={copy.pickMany}
          optionFilterProp="label"
          options={[...(field.choices ?? [])]}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )
    case 'date':
      return <DayField id={id} value={text} onChange={onChange} />
    case 'instant':
      return (
        <div className="row wrap">
          <InstantField id={id} value={text} onChange={onChange} />
          {field.key === 'expires' && <UntilButtons onChange={onChange} />}
        </div>
      )
    case 'integer':
      return <InputNumber id={id} value={text === '' ? null : Number(text)} precision={0} onChange={onChange} />
    case 'reference':
    case 'references':
      return (
        <ReferenceField
          id={id}
          label={label}
          of={field.of ?? []}
          isMany={type === 'references'}
          value={type === 'references' ? textsOf(value) : text === '' ? [] : [text]}
          onChange={ids => onChange(type === 'references' ? ids : ids[0])}
        />
      )
    case 'group':
      return <Nested fields={field.fields ?? []} path={path} values={fieldsOf(value)} notices={notices} onChange={onChange} />
    case 'groups':
      return <GroupsField Nested={Nested} field={field} path={path} value={value} notices={notices} onChange={onChange} />
  }
}

/** Ends that are asked for most: the last minute of today, of three days, of a week. */
const UntilButtons = ({ onChange }: Pick<DateFieldProps, 'onChange'>): JSX.Element => (
  <>
    {copy.until.map(({ label, days }) => (
      <Button
        key={label}
        size="small"
        onClick={() =>
          onChange(
            `${dayjs()
              .utcOffset(CITY_OFFSET_MIN)
              .add(days - 1, 'day')
              .format('YYYY-MM-DD')}T23:59:00+08:00`,
          )
        }
      >
        {label}
      </Button>
    ))}
  </>
)

interface DateFieldProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const DayField = ({ id, value, onChange }: DateFieldProps): JSX.Element => (
  <DatePicker
    id={id}
    builtinPlacements={WITHIN_VIEW}
    value={dayjs(value).isValid() && value !== '' ? dayjs(value) : null}
    onChange={day => onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
  />
)

const InstantField = ({ id, value, onChange }: DateFieldProps): JSX.Element => (
  <DatePicker
    id={id}
    builtinPlacements={WITHIN_VIEW}
    showTime={{ format: 'HH:mm' }}
    format="YYYY-MM-DD HH:mm"
    value={
      value === '' || !dayjs(value).isValid() ? null : dayjs(dayjs(value).utcOffset(CITY_OFFSET_MIN).format('YYYY-MM-DDTHH:mm'))
    }
    onChange={at => onChange(at === null ? '' : `${at.format('YYYY-MM-DDTHH:mm')}:00+08:00`)}
  />
)
