import type { ComponentProps } from 'react'
import { Message } from '@/ui/Message'
import { CityCoverage } from './CityCoverage'

/** Something that isn't there, and whether it may be in a part of the city that isn't on this phone. */
export function NotOnPhone(message: ComponentProps<typeof Message>): JSX.Element {
  return (
    <>
      <CityCoverage />
      <Message {...message} />
    </>
  )
}
