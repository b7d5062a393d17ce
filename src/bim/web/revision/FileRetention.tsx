import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { send } from '../bim-client.ts'
import { sayRetention } from '../models/say-retention.ts'

/** How long the delivered file is kept; head office may keep it beyond. */
export const FileRetention = ({ told }: { told: Report }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [done, setDone] = useState<boolean>()
  const held = done ?? told.held
  const hold = async (): Promise<void> => {
    const outcome = await send('bim.hold', told.building, { revision: told.revision, hold: !held })
    if (outcome.ok) setDone(!held)
  }
  const isNeeded = told.kept.why !== 'gone' && (held || !['served', 'last'].includes(told.kept.why))
  return (
    <div class="line">
      <p class="secondary" role="status">
        {done === undefined
          ? sayRetention(told.kept, speech)
          : t(done ? 'models.hold.done' : 'models.hold.ended')}
      </p>
      {told.can.hold && isNeeded && (
        <Button small onClick={() => void hold()}>
          {t(held ? 'models.hold.end' : 'models.hold')}
        </Button>
      )}
    </div>
  )
}
