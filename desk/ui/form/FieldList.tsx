import type { FormField } from '@desk/api/records'
import { TriangleAlert } from 'lucide-react'
import { copy } from './copy'
import { FieldInput } from './FieldInput'
import type { FieldListProps } from './nested'
import { textOf, withField } from './values'
import './form.css'

/** A form, or a part of one, as the server describes it: what has words of its own to say stands under the field it is about. */
export const FieldList = (props: FieldListProps): JSX.Element => {
  const extra = props.fields.filter(({ isExtra }) => isExtra)
  const isTold = extra.some(({ key }) => props.notices.has(key))
  return (
    <>
      <Fields {...props} fields={props.fields.filter(({ isExtra }) => !isExtra)} />
      {extra.length > 0 && (
        <details className="folded" open={isTold}>
          <summary>{copy.more}</summary>
          <Fields {...props} fields={extra} />
        </details>
      )}
    </>
  )
}

const Fields = ({ fields, path = '', values, notices, onChange }: FieldListProps): JSX.Element => (
  <div className="fields">
    {fields.map(field => {
      const at = path === '' ? field.key : `${path}.${field.key}`
      const id = `f.${at}`
      const isOne = field.type !== 'group' && field.type !== 'groups' && field.type !== 'lines'
      return (
        <div key={field.key} className={`field is-${field.type}`}>
          <div className="field-label">
            {isOne ? <label htmlFor={id}>{field.label}</label> : <span id={`${id}.label`}>{field.label}</span>}
            {field.isRequired && <span className="field-required">{copy.required}</span>}
          </div>
          <div className="field-body">
            <FieldInput
              Nested={FieldList}
              field={field}
              id={id}
              path={at}
              value={values[field.key]}
              notices={notices}
              onChange={value => onChange(withField(values, field.key, value))}
            />
            <Length field={field} value={values[field.key]} />
            {field.help && <p className="muted small">{field.help}</p>}
            {(notices.get(at) ?? []).map(({ code, message, severity }) => (
              <p key={code + message} className={`field-notice is-${severity}`}>
                <TriangleAlert size={14} aria-hidden /> {message}
              </p>
            ))}
          </div>
        </div>
      )
    })}
  </div>
)

function Length({ field: { most, type }, value }: { readonly field: FormField; readonly value: unknown }): JSX.Element | null {
  if (most === undefined || (type !== 'line' && type !== 'text') || most > 1000) return null
  const now = textOf(value).length
  if (now < most * 0.5) return null
  return (
    <p className={`small field-length${now > most ? ' is-over' : ''}`}>
      {now > most ? copy.tooLong(now - most) : copy.left(now, most)}
    </p>
  )
}
