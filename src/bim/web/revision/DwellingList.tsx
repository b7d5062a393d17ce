import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../../kernel/web/useActs.ts'
import type { Report } from '../../core/contract.ts'
import { send } from '../bim-client.ts'
import {
  confirmationOf,
  type DwellingDraft,
  findsNone,
  lookedAt,
  rulesOf,
  emptyDwellings,
} from './confirm-dwellings.ts'
import { DwellingTable } from './DwellingTable.tsx'
import { ManualDwellings } from './ManualDwellings.tsx'
import { Misfits } from './Misfits.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { RulePattern } from './RulePattern.tsx'

type Props = {
  told: Report
  draft: DwellingDraft
  onDraft: (changes: Partial<DwellingDraft>) => void
  onConfirm: (apart?: string) => void
}

/** How the dwellings are told, and which unit each is: looked at once, kept for the deliveries to come. */
export const DwellingList = ({ told, building }: { told: Report; building: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [draft, setDraft] = useState(emptyDwellings)
  const confirm = async (apart?: string): Promise<void> => {
    if (busy) return
    if (!(await act(send('bim.confirm', building, confirmationOf(told, draft, apart)), ''))) return
    // What was written of a rule stays: it may be tried again.
    setDraft(({ written }) => ({ ...emptyDwellings, written }))
    tell(t(apart === undefined ? 'found.confirmed' : 'found.apart.done'))
  }
  const given: Props = {
    told,
    draft,
    onDraft: (changes) => setDraft((before) => ({ ...before, ...changes })),
    onConfirm: (apart) => void confirm(apart),
  }
  return (
    <div class="stack">
      {told.unlike && <Misfits told={told} />}
      <HowTold {...given} />
      <FoundDwellings {...given} />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {told.can.confirm && <Confirm {...given} busy={busy} />}
    </div>
  )
}

/** Which rule tells the dwellings, and what is written of it by hand. */
const HowTold = ({ told: { dwellings, can }, draft, onDraft }: Props): JSX.Element => {
  const { key, inUse, isHand, isTyped } = lookedAt(dwellings, draft)
  const rules = rulesOf(dwellings)
  const mayGroup = can.confirm && dwellings.loose.length > 0
  const mayType = can.confirm && dwellings.named.length > 0
  return (
    <>
      {(rules.length > 0 || mayType) && (
        <RuleChoice
          rules={rules}
          value={key}
          confirmed={dwellings.confirmed}
          hand={mayGroup}
          typed={mayType}
          onRule={(picked) => onDraft({ picked })}
        />
      )}
      {isTyped && (
        <RulePattern
          named={dwellings.named}
          written={draft.written}
          onWritten={(written) => onDraft({ written })}
        />
      )}
      {isHand && mayGroup && (
        <ManualDwellings
          loose={dwellings.loose}
          groups={draft.groups}
          onGroups={(groups) => onDraft({ groups })}
          more={inUse}
        />
      )}
    </>
  )
}

/** The dwellings that the rule in use finds, each with its unit. */
const FoundDwellings = ({
  told: { dwellings, can },
  draft,
  onDraft,
  onConfirm,
}: Props): JSX.Element | null => {
  const { inUse, isHand } = lookedAt(dwellings, draft)
  if (!inUse || dwellings.found.length === 0) return null
  return (
    <DwellingTable
      found={dwellings.found}
      free={dwellings.free}
      units={draft.units}
      onUnit={can.confirm ? (of, unit) => onDraft({ units: new Map(draft.units).set(of, unit) }) : undefined}
      onApart={can.confirm && isHand ? onConfirm : undefined}
    />
  )
}

const Confirm = ({
  told: { dwellings },
  draft,
  onConfirm,
  busy,
}: Props & Pick<Acts, 'busy'>): JSX.Element => {
  const { t } = useSpeech()
  const { inUse, isHand, isTyped } = lookedAt(dwellings, draft)
  const doubtful = dwellings.found.filter((d) => !d.sure && !draft.units.has(d.key)).length
  const nothing = isTyped ? 'typed.nothing' : 'found.nothing'
  return (
    <div class="line">
      <Button
        kind="primary"
        busy={busy}
        disabledReason={findsNone(dwellings, draft) ? t(nothing) : undefined}
        onClick={() => onConfirm()}
      >
        {t(inUse || isHand ? 'found.confirm' : 'found.use')}
      </Button>
      {inUse && doubtful > 0 && <span class="secondary">{t('found.doubtful', { n: doubtful })}</span>}
    </div>
  )
}
