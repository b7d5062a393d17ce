import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Chip } from '../../../kernel/web/parts/Chips.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { CallAct, CallDraft } from '../../core/call-draft.ts'
import { isCollective, type FilingPlace, sameMatter } from '../../core/call-filing.ts'
import { chosenOf } from '../../core/chosen-place.ts'
import type { Proposal, RequestRow } from '../../core/contract.ts'
import type { PlaceKind } from '../../core/nature/nature-types.ts'
import { useAsk } from './requests-client.ts'
import { UrgencyQuestions } from './UrgencyQuestions.tsx'
import type { Card } from './CallerCard.tsx'
import { DangerNotice } from './DangerNotice.tsx'
import { BesidesFields } from './ExtraFields.tsx'
import { OtherNatures } from './OtherNatures.tsx'
import { PossibleDuplicates } from './PossibleDuplicates.tsx'
import { ProposalSentence } from './ProposalSentence.tsx'

const parts = ['hall', 'stairs', 'lift', 'bins', 'cellar', 'parking', 'outside', 'roof'] as const

type Props = {
  draft: CallDraft
  onAct: (act: CallAct) => void
  card: Card | undefined
  proposal: Proposal
  place: FilingPlace | undefined
  where: PlaceKind
  now: string
  busy: boolean
  /** a photo is being made ready */
  making: boolean
  onFile: (attachTo?: string) => void
  onSame: (row: RequestRow) => void
  onEffort: (key: string, seconds: number) => void
}

/** What the house proposes to do with the caller's words: is it known, what, how soon, by whom; and what may still be asked. */
export const CallProposal = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const { draft, onAct, card, proposal: p, place, where, now, onEffort } = props
  const danger = chosenOf(p, draft.changed).urgency === 'U0'
  const person = draft.elsewhere ? undefined : card?.person
  const twin = useLikelyTwin(p, draft.words, place)
  return (
    <>
      {danger && !p.danger && <DangerNotice nature={p.nature} answers={draft.answers} />}
      <PossibleDuplicates
        proposal={p}
        same={likeliestFirst(sameMatter(p, place?.unit), twin)}
        now={now}
        busy={props.busy}
        onAttach={props.onFile}
        onSame={props.onSame}
        collective={draft.collective}
        onCollective={(on) => onAct({ act: 'gather', data: on })}
        danger={danger}
        told={{ ...place, ...(person ? { person: person.id } : {}), requests: p.together }}
      />
      {p.matter && !p.sure && <p class="says-matter">{t(`say.matter.${p.matter}`)}</p>}
      {!p.sure && !p.matter && <p class="says-choose">{t('say.choose')}</p>}
      {p.nature === 'matter.appointment' && place?.unit && <Slot name="home.visits" unit={place.unit} />}
      {p.sure && <FilingSentence {...props} danger={danger} />}
      <OtherNatures
        where={where}
        proposal={p}
        onNature={(nature) => onAct({ act: 'choose', data: nature })}
      />
      <UrgencyQuestions
        nature={p.nature}
        answers={draft.answers}
        onAnswers={(answers) => onAct({ act: 'answer', data: answers })}
      />
      <BesidesFields
        besides={draft.besides}
        onBesides={(besides) => onAct({ act: 'add', data: besides })}
        dwelling={where === 'dwelling'}
        onEffort={onEffort}
      />
    </>
  )
}

// Asked with each proposal, and not with each letter.
const useLikelyTwin = (p: Proposal, words: string, place: FilingPlace | undefined): RequestRow | null => {
  // oxlint-disable-next-line react/exhaustive-deps -- the words as they were when it was proposed
  const settled = useMemo(() => words.slice(0, 4000), [p])
  const asked = place && {
    ...(place.unit ? { unit: place.unit } : { building: place.building }),
    nature: p.nature,
    words: settled,
  }
  return useAsk('request.twin', asked ?? null).data?.twin ?? null
}

const likeliestFirst = (rows: readonly RequestRow[], twin: RequestRow | null): readonly RequestRow[] =>
  twin ? [twin, ...rows.filter(({ id }) => id !== twin.id)] : rows

/** The proposal in one sentence, and the one button that does all of it. */
const FilingSentence = (props: Props & { danger: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const { draft, onAct, proposal: p, where, now, busy, making, danger } = props
  const toFirm = chosenOf(p, draft.changed).to === 'firm'
  return (
    <div class={danger ? 'says-go' : 'stack'}>
      <ProposalSentence
        lead={<PlaceChip {...props} />}
        proposal={p}
        changed={draft.changed}
        onChanged={(changed) => onAct({ act: 'change', data: changed })}
        where={where}
        now={now}
      />
      <div class="line">
        <Button
          kind="primary"
          busy={busy || making}
          busyLabel={t(making ? 'thread.photo.busy' : 'say.filing')}
          keys="Control+Enter"
          onClick={() => props.onFile()}
        >
          {t(toFirm ? 'say.file' : 'say.file.tenant')}
        </Button>
        <kbd class="says-keys">{t('say.file.keys')}</kbd>
      </div>
    </div>
  )
}

const PlaceChip = ({ draft, onAct, card, proposal: p }: Props): JSX.Element => {
  const { t } = useSpeech()
  const home = (card?.place?.unit || draft.picked?.unit) && !isCollective(draft, p)
  return (
    <Chip
      label={t('say.where')}
      value={draft.part ?? p.at?.part ?? (p.at ? 'building' : 'home')}
      options={[
        ...(p.at && !p.at.part ? [{ value: 'building', label: t('say.where.building') }] : []),
        { value: 'home', label: t(home ? 'say.where.home' : 'say.where.building') },
        ...parts.map((code) => ({ value: code, label: t(`row.part.${code}`) })),
      ]}
      onValue={(part) => onAct({ act: 'locate', data: part })}
    />
  )
}
