import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { check } from '../../../kernel/web/icons/icons.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayRow } from '../thread/say-step.ts'
import { act } from './field-client.ts'
import { RequestLine } from './RequestLine.tsx'
import { filesOf } from './proof.ts'
import { usePending } from './usePending.ts'

const ProofSheet = later(() => import('./ProofSheet.tsx').then((m) => m.ProofSheet))

/** What waits for the caretaker himself: «c’est fait», with a photo and words if he likes. */
export const OwnTask = ({ row, now }: { row: RequestRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const [asked, setAsked] = useState(false)
  const said = usePending().acts.some((a) => a.subject === row.id && a.type === 'request.resolve')
  return (
    <RequestLine
      row={row}
      now={now}
      action={
        said ? (
          <span class="secondary">{t('field.pending.request.resolve')}</span>
        ) : (
          <>
            <Button icon={check} onClick={() => setAsked(true)}>
              {t('field.mine.done')}
            </Button>
            {asked && (
              <ProofSheet
                draft={`resolve ${row.id}`}
                title={sayRow(row, speech)}
                send={t('field.mine.done')}
                hint={t('field.resolve.hint')}
                onClose={() => setAsked(false)}
                onSend={({ effort, ...proof }) => {
                  act(
                    'request.resolve',
                    row.id,
                    { how: 'done', ...proof },
                    { photos: filesOf(proof), effort },
                  )
                  tell(t('field.resolved'))
                }}
              />
            )}
          </>
        )
      }
    />
  )
}
