import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { type Face, faces } from '../core/faces.ts'
import { FaceMark } from '../../kernel/web/parts/FaceMark.tsx'
import { send } from './satisfaction-client.ts'

type Draft = { code: string; face?: Face; by: 'letter' | 'call'; tried?: boolean }
const empty: Draft = { code: '', by: 'letter' }

/** What was ticked on a letter, or said at the telephone: typed by the code of that letter, which is the only way to a question. */
export const TypeAnswer = (): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const [draft, setDraft] = useState(empty)
  const { code, face, by, tried } = draft
  const { act, busy, no } = useActs(t('satisfaction.type.left'))
  const type = async (): Promise<void> => {
    setDraft({ ...draft, tried: true })
    if (!code.trim() || !face) return
    const sent = send('satisfaction.type', newId(), { code, face, answeredBy: by }, { effort: effort() })
    const did = await act(sent, '')
    if (!did) return
    setDraft({ ...empty, by })
    tell(t(did === 'kept' ? 'satisfaction.type.left' : 'satisfaction.type.done'))
  }
  return (
    <details class="results-type no-print">
      <summary>{t('satisfaction.type')}</summary>
      <div class="stack">
        <p class="secondary">{t('satisfaction.type.why')}</p>
        <Field
          label={t('satisfaction.type.code')}
          hint={t('satisfaction.type.code.hint')}
          effortKey="satisfaction.code"
          onEffort={onEffort}
          narrow
          maxLength={20}
          value={code}
          onValue={(typed) => setDraft({ ...draft, code: typed })}
          problem={tried && !code.trim() ? t('satisfaction.type.code.missing') : undefined}
        />
        <Choice
          legend={t('satisfaction.type.face')}
          options={faces.map((one) => ({
            value: String(one),
            label: t(`face.${one}`),
            icon: <FaceMark face={one} size={28} />,
          }))}
          value={face && String(face)}
          onValue={(value) => setDraft({ ...draft, face: Number(value) as Face })}
          problem={tried && !face ? t('satisfaction.type.face.missing') : undefined}
        />
        <Choice
          legend={t('satisfaction.type.by')}
          layout="row"
          options={(['letter', 'call'] as const).map((value) => ({
            value,
            label: t(`satisfaction.type.by.${value}`),
          }))}
          value={by}
          onValue={(value) => setDraft({ ...draft, by: value })}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <div>
          <Button kind="primary" busy={busy} onClick={() => void type()}>
            {t('satisfaction.type.send')}
          </Button>
        </div>
      </div>
    </details>
  )
}
