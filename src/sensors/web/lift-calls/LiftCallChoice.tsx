import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { send, useAsk } from '../sensors-client.ts'

/** At home, where there is a lift: a tenant asks to be called when it stops, or asks it no more. */
export const LiftCallChoice = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('liftCall.ofHome', {}, true)
  const { act, no, busy } = useActs('')
  if (!data?.household || !data.hasLift) return null
  const { household, isAsked, phone } = data
  const change = (): void =>
    void act(send(isAsked ? 'liftCall.end' : 'liftCall.ask', household, {}), '').then(again)
  return (
    <section class="stack-s" aria-labelledby="lift-call">
      <h2 class="section-head" id="lift-call">
        {t('liftCall.head')}
      </h2>
      {isAsked && <p>{t('liftCall.asked')}</p>}
      <p>
        {isAsked && phone ? t('liftCall.asked.phone', { phone: sayPhone(phone) }) : t('liftCall.ask.how')}
      </p>
      <Button full busy={busy} onClick={change}>
        {t(isAsked ? 'liftCall.end' : 'liftCall.ask')}
      </Button>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </section>
  )
}
