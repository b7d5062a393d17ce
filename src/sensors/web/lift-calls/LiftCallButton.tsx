import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { send, useAsk } from '../sensors-client.ts'

/** Beside a lease: whoever is asked for it notes that its home is called when the lift stops, or no more. */
export const LiftCallButton = ({ household }: { household: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('liftCall.ofHome', { household }, true)
  const { act, no, busy } = useActs('')
  if (!data?.hasLift) return null
  const { isAsked } = data
  const change = (): void =>
    void act(
      send(isAsked ? 'liftCall.end' : 'liftCall.ask', household, {}),
      t(isAsked ? 'liftCall.said.ended' : 'liftCall.said.asked'),
    ).then(again)
  return (
    <>
      <Button small busy={busy} onClick={change}>
        {t(isAsked ? 'liftCall.endFor' : 'liftCall.askFor')}
      </Button>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </>
  )
}
