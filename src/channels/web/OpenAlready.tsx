import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { IntakeCard } from '../core/contract.ts'
import { sendRequest } from './channels-client.ts'

const threadOf = (request: string): string => `/bureau/r/${request}`

/** «Déjà ouverte ?»: a request that this one may be, and the act that makes them one, with a while to take it back. */
export const OpenAlready = ({
  request,
  twin,
}: {
  request: string
  twin: IntakeCard['candidates'][number]
}): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs('')
  const number = String(twin.no)
  const apart = async (): Promise<void> => {
    const outcome = await sendRequest('request.separate', request, { from: twin.id })
    if (outcome.ok) goTo(threadOf(request))
    else tell(outcome.message)
  }
  const join = async (): Promise<void> => {
    const said = t('sent.joined', { no: number })
    const did = await act(sendRequest('request.merge', twin.id, { doubles: [request] }), said)
    if (!did) return
    tell(did === 'done' ? said : t('office.noNetwork'), () => void apart())
    if (did === 'done') goTo(threadOf(twin.id))
  }
  return (
    <div class="sent-alike line">
      <a href={threadOf(twin.id)}>
        {t(twin.open ? 'sent.alike' : 'sent.alike.closed', { no: number, what: t(`nature.${twin.nature}`) })}
      </a>
      {twin.open && (
        <Button small busy={busy} onClick={() => void join()} label={t('sent.same.which', { no: number })}>
          {t('sent.same')}
        </Button>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}
