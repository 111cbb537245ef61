import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'

/** The way to the answers, from wherever a courier looks first. */
export const AnswersEntry = ({ onOpen }: { onOpen: () => void }): JSX.Element => (
  <LinkCard icon="alert" title={copy.title} meta={copy.hint} onTap={onOpen} />
)
