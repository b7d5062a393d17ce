import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { beingNamed, nameIn } from '../../core/own-desk/name-in-note.ts'
import { useAsk } from '../office/requests-client.ts'
import './OwnDesk.css'

type Props = { request: string; words: string; onWords: (words: string) => void }

/** «@» in a note proposes colleagues who may read this request; one is chosen by a click or by Enter on it. */
export const MentionPick = ({ request, words, onWords }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const typed = beingNamed(words)
  const found = useAsk('mention.colleagues', typed === undefined ? null : { request }).data?.colleagues
  const some = typed === undefined ? [] : nameIn(found ?? [], typed)
  if (some.length === 0) return null
  return (
    <div class="mention-pick" role="group" aria-label={t('own.mention.who')}>
      {some.map(({ id, name }) => (
        <Button
          key={id}
          small
          onClick={() => {
            onWords(`${words.slice(0, words.lastIndexOf('@'))}@${name} `)
            document.querySelector<HTMLElement>('[data-say]')?.focus()
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
