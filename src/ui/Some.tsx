import { type ReactNode, useState } from 'react'
import { copy } from './copy'
import { Tappable } from './Tappable'

interface SomeProps<T> {
  of: readonly T[]
  /** How many are drawn at first, and with each tap. */
  most?: number
  children: (each: T) => ReactNode
}

/** The first few of a list that a feed may make a thousand long; the others are said to be there, and come at a tap. */
export function Some<T>({ of: all, most = 20, children }: SomeProps<T>): JSX.Element {
  const [shown, setShown] = useState(most)
  return (
    <>
      {all.slice(0, shown).map(children)}
      {all.length > shown && (
        <Tappable className="strip" label={copy.more(all.length - shown)} onTap={() => setShown(shown + most)}>
          {copy.more(all.length - shown)}
        </Tappable>
      )}
    </>
  )
}
