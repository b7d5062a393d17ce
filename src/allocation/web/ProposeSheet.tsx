import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Combo } from '../../kernel/web/parts/Combo.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { type FewReason, fewReasonCodes } from '../core/commission/decision-codes.ts'
import { type AllocationCard, ask, send } from './allocation-client.ts'
import { sayApplicant } from './say-allocation.ts'

type Props = { card: AllocationCard; onClose: () => void }
type ChosenCandidate = { id: string; label: string; detail: string }

/** Candidates in order: found by name or number, moved up, taken out; fewer than three with the law’s reason. */
export const ProposeSheet = ({ card, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { act, busy, no } = useActs(t('allocation.kept'))
  const [typed, setTyped] = useState('')
  const [few, setFew] = useState<FewReason | ''>(card.proposal?.few ?? '')
  const [list, setList] = useState<readonly ChosenCandidate[]>(() =>
    (card.proposal?.candidates ?? [])
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(({ applicant }) => ({
        id: applicant.id,
        label: applicant.name,
        detail: sayApplicant(applicant, speech),
      })),
  )
  const find = async (words: string): Promise<ChosenCandidate[]> => {
    const found = await ask('applicant.list', { words })
    if (isNo(found)) return []
    return found.rows
      .filter(({ id }) => !list.some((chosen) => chosen.id === id))
      .slice(0, 20)
      .map((row) => ({ id: row.id, label: row.name, detail: sayApplicant(row, speech) }))
  }
  const moveUp = (at: number): void => setList(list.toSpliced(at, 1).toSpliced(at - 1, 0, list[at]!))
  const propose = async (e: Event): Promise<void> => {
    e.preventDefault()
    const candidates = list.map(({ id }, i) => ({ applicant: id, rank: i + 1 }))
    const sent = send('candidates.propose', card.unit, { candidates, ...(few ? { few } : {}) })
    if (await act(sent, t('allocation.done'))) onClose()
  }
  return (
    <Sheet open title={t('candidate.propose')} closeLabel={t('allocation.close')} onClose={onClose}>
      <form class="stack" onSubmit={(e) => void propose(e)} noValidate>
        <p class="secondary">{t('candidate.propose.lead')}</p>
        <ol class="allocation-list">
          {list.map(({ id, label, detail }, i) => (
            <li class="allocation-line" key={id}>
              <span>
                <strong>{`${t('candidate.rank', { n: i + 1 })}\u00a0: ${label}`}</strong>
                <br />
                <span class="secondary">{detail}</span>
              </span>
              <span class="line">
                {i > 0 && (
                  <Button
                    small
                    kind="plain"
                    label={t('candidate.up', { name: label })}
                    onClick={() => moveUp(i)}
                  >
                    {t('candidate.up.word')}
                  </Button>
                )}
                <Button
                  small
                  kind="plain"
                  label={t('candidate.remove', { name: label })}
                  onClick={() => setList(list.toSpliced(i, 1))}
                >
                  {t('candidate.remove.word')}
                </Button>
              </span>
            </li>
          ))}
        </ol>
        <Combo
          label={t('candidate.find')}
          value={typed}
          onValue={setTyped}
          load={find}
          onPick={(option) => {
            setList([...list, option])
            setTyped('')
          }}
          words={{
            loading: t('allocation.loading'),
            none: t('candidate.find.none'),
            count: (n) => t('candidate.find.count', { n }),
          }}
        />
        {list.length < 3 && (
          <Field
            kind="select"
            label={t('candidate.few')}
            value={few}
            onValue={(value) => setFew(value as FewReason | '')}
            options={[
              { value: '', label: t('candidate.few.no') },
              ...fewReasonCodes.map((code) => ({ value: code, label: t(`candidate.few.${code}`) })),
            ]}
          />
        )}
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={busy}>
            {t('candidate.send')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
