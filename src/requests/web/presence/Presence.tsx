import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import type { Doing, Reader } from '../../core/presence/readers.ts'
import { usePresence } from './usePresence.ts'
import './Presence.css'

/** «Luc lit aussi», «Nadia écrit»: whoever has this thread open at this moment, and nothing where nobody has. */
export const Presence = ({ thread }: { thread: Thread }): JSX.Element => {
  const { t, lang } = useSpeech()
  const readers = usePresence(thread.request.id)
  const say = (doing: Doing): string | undefined => {
    const names = namesOf(readers, doing)
    if (names.length === 0) return undefined
    const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
    return t(`presence.${doing}`, { names: list, n: names.length })
  }
  const said = [say('writes'), say('reads')].filter(Boolean)
  return (
    <p class="presence no-print" role="status" title={said.length ? t('presence.kept') : undefined}>
      {said.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  )
}

const namesOf = (readers: readonly Reader[], doing: Doing): string[] =>
  readers.filter((one) => one.doing === doing).map(({ name }) => name)
