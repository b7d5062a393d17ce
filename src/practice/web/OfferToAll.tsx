import type { JSX } from 'preact'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { send } from './practice-client.ts'

type Props = {
  code: string
  /** whose words they are */
  from: string | null
  /** the offer of these words that stands */
  offered: string | null
  /** what they are, where several rows have the same button */
  what?: string
}

/** Holds the words of an agency out to all, or no more. */
export const OfferToAll = ({ code, from, offered, what }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, act } = useActs(t('practice.kept'))
  const name = t(offered ? 'practice.offer.end' : 'practice.offer')
  const said = t(offered ? 'practice.offer.ended' : 'practice.offer.done')
  const press = async (): Promise<void> => {
    const sent = offered ? send('way.endOffer', offered, {}) : send('way.offer', newId(), { code, from })
    const did = await act(sent, said)
    if (did) return tell(did === 'done' ? said : t('practice.kept'))
    const outcome = await sent
    if (!outcome.ok) tell(outcome.message)
  }
  return (
    <Button
      small={what !== undefined}
      busy={busy}
      {...(what ? { label: `${name} : ${what}` } : {})}
      onClick={() => void press()}
    >
      {name}
    </Button>
  )
}
