import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Commands, Report } from '../../core/contract.ts'
import { tryPattern } from '../../../ifc/core/inspect/dwelling-pattern.ts'
import { send } from '../bim-client.ts'
import { ManualDwellings, type Groups } from './ManualDwellings.tsx'
import { asTyped, byHand, keyOf, pairsOf, rulesOf, saidOf } from './confirm-dwellings.ts'
import { DwellingTable } from './DwellingTable.tsx'
import { RulePattern, type WrittenRule } from './RulePattern.tsx'
import { Misfits } from './Misfits.tsx'
import { RuleChoice } from './RuleChoice.tsx'

/** How the dwellings are told, and which unit each is: looked at once, kept for the deliveries to come. */
export const DwellingList = ({ told, building }: { told: Report; building: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const { dwellings, can } = told
  const [picked, setPicked] = useState<string>()
  // What somebody changed by hand: the unit of a key; nothing for «none of ours».
  const [units, setUnits] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [groups, setGroups] = useState<Groups>({})
  const [written, setWritten] = useState<WrittenRule>({ rule: 'number', by: '' })
  const rules = rulesOf(dwellings)
  const now = dwellings.rule ? keyOf(dwellings.rule) : undefined
  const key = picked ?? now ?? byHand
  const inUse = key === now
  const isHand = key === byHand
  const isTyped = key === asTyped
  const doubtful = dwellings.found.filter((d) => !d.sure && !units.has(d.key)).length
  const mayType = can.confirm && dwellings.named.length > 0
  const texts = dwellings.named.map((room) => room[written.rule])
  const isEmpty =
    (isHand && !inUse && Object.keys(groups).length === 0) ||
    (isTyped && tryPattern(written.by, texts).found.length === 0)
  const confirm = async (apart?: string): Promise<void> => {
    if (busy) return
    const [rule = '', ...by] = (isTyped ? keyOf({ ...written, by: written.by.trim() }) : key).split(' ')
    const found = apart === undefined ? dwellings.found : saidOf(dwellings.found, units, apart)
    const said = {
      model: told.model.id,
      rule: rule as Commands['bim.confirm']['rule'],
      by: by.join(' '),
      rooms: isHand ? groups : {},
      apart: apart === undefined ? [] : [apart],
      dwellings: inUse ? pairsOf(found, units) : [],
    }
    if (!(await act(send('bim.confirm', building, said), ''))) return
    setPicked(undefined)
    setGroups({})
    setUnits(new Map())
    tell(t(apart === undefined ? 'found.confirmed' : 'found.apart.done'))
  }
  return (
    <div class="stack">
      {told.unlike && <Misfits told={told} />}
      {(rules.length > 0 || mayType) && (
        <RuleChoice
          rules={rules}
          value={key}
          confirmed={dwellings.confirmed}
          hand={can.confirm && dwellings.loose.length > 0}
          typed={mayType}
          onRule={setPicked}
        />
      )}
      {isTyped && <RulePattern named={dwellings.named} written={written} onWritten={setWritten} />}
      {isHand && can.confirm && dwellings.loose.length > 0 && (
        <ManualDwellings loose={dwellings.loose} groups={groups} onGroups={setGroups} more={inUse} />
      )}
      {inUse && dwellings.found.length > 0 && (
        <DwellingTable
          found={dwellings.found}
          free={dwellings.free}
          units={units}
          onUnit={can.confirm ? (of, unit) => setUnits(new Map(units).set(of, unit)) : undefined}
          onApart={can.confirm && isHand ? (of) => void confirm(of) : undefined}
        />
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {can.confirm && (
        <div class="line">
          <Button
            kind="primary"
            busy={busy}
            disabledReason={isEmpty ? t(isTyped ? 'typed.nothing' : 'found.nothing') : undefined}
            onClick={() => void confirm()}
          >
            {t(inUse || isHand ? 'found.confirm' : 'found.use')}
          </Button>
          {inUse && doubtful > 0 && <span class="secondary">{t('found.doubtful', { n: doubtful })}</span>}
        </div>
      )}
    </div>
  )
}
