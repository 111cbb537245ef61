import type { CSSProperties, PropsWithChildren, ReactNode } from 'react'

interface FakeProps {
  id?: string
  style?: CSSProperties
  className?: string
  ariaLabel?: string
  ariaRole?: string
  ariaChecked?: boolean
  value?: string
  src?: string
  placeholder?: string
}

/** Just enough of @tarojs/components to read a screen's text, names and classes. */
const element =
  (tag: 'div' | 'span') =>
  ({ children, id, style, className, ariaLabel, ariaRole, ariaChecked }: PropsWithChildren<FakeProps>): JSX.Element => {
    const Tag = tag
    return (
      <Tag id={id} style={style} className={className} aria-label={ariaLabel} role={ariaRole} aria-checked={ariaChecked}>
        {children as ReactNode}
      </Tag>
    )
  }

export const View = element('div')
export const Text = element('span')
export const Button = element('div')
const MapFake = element('div')

export { MapFake as Map }
export const Image = ({ src, ariaLabel }: FakeProps): JSX.Element => <img src={src} alt={ariaLabel ?? ''} />
export const Input = ({ value, placeholder }: FakeProps): JSX.Element => <input defaultValue={value} placeholder={placeholder} />
export const Textarea = ({ value, placeholder }: FakeProps): JSX.Element => (
  <textarea defaultValue={value} placeholder={placeholder} />
)
