import type { JSX } from 'preact'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { Queries as Requests } from '../../requests/core/contract.ts'
import { send } from './practice-client.ts'

type Template = Requests['template.list']['output']['templates'][number]
type Props = { template: Template; all: readonly Template[] }

/** Holds an agency’s answer out to all: head office has it as its own from then on, and each agency copies it or does not. */
export const OfferTemplate = ({ template, all }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, act } = useActs(t('practice.kept'))
  const { id, name, fr, en } = template
  const isOffered = all.some(
    (each) => each.agency === null && each.name === name && each.fr === fr && each.en === en,
  )
  if (isOffered) return <span class="secondary">{t('practice.offer.already')}</span>
  const offer = async (): Promise<void> => {
    const said = t('practice.offer.template.done')
    const sent = send('template.write', newId(), { agency: null, name, fr, en, copyOf: id })
    const did = await act(sent, said)
    if (did) return tell(did === 'done' ? said : t('practice.kept'))
    const outcome = await sent
    if (!outcome.ok) tell(outcome.message)
  }
  return (
    <Button small busy={busy} label={`${t('practice.offer')} : ${name}`} onClick={() => void offer()}>
      {t('practice.offer')}
    </Button>
  )
}
