import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useTell } from '../../../kernel/web/parts/tell.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Commands, Report } from '../../core/contract.ts'
import { send } from '../door.ts'
import { ByHand, type Groups } from './ByHand.tsx'
import { FoundTable } from './FoundTable.tsx'

type Confirm = Commands['bim.confirm']
type Rule = Report['dwellings']['rules'][number]
const keyOf = ({ rule, by }: Pick<Rule, 'rule' | 'by'>): string => `${rule} ${by}`

/** How the dwellings are told, and which unit each is: looked at once, kept for the deliveries to come. */
export const Found = ({ told, building }: { told: Report; building: string }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const { dwellings, can } = told
  const [rule, setRule] = useState(dwellings.rule ? keyOf(dwellings.rule) : '')
  // What somebody changed by hand: the unit of a key; nothing for «none of ours».
  const [units, setUnits] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [groups, setGroups] = useState<Groups>({})
  const inUse = dwellings.rule !== null && keyOf(dwellings.rule) === rule
  const chosen = dwellings.rules.find((r) => keyOf(r) === rule)
  const doubtful = dwellings.found.filter((d) => !d.sure && !units.has(d.key)).length
  const confirm = async (): Promise<void> => {
    const said = chosen
      ? {
          rule: chosen.rule as Confirm['rule'],
          by: chosen.by,
          rooms: {},
          dwellings: inUse ? pairsOf(told, units) : [],
        }
      : { rule: 'hand' as const, by: '', rooms: groups, dwellings: pairsOf(told, units) }
    if (await act(send('bim.confirm', building, { model: told.model.id, ...said }), ''))
      tell(t('found.confirmed'))
  }
  return (
    <div class="stack">
      {dwellings.rules.length > 0 && (
        <Choice
          legend={t('found.rule')}
          hint={t(dwellings.confirmed ? 'found.rule.kept' : 'found.rule.hint')}
          value={rule}
          onValue={setRule}
          options={dwellings.rules.map((r) => ({
            value: keyOf(r),
            label: r.says,
            detail: t('found.rule.gives', {
              n: r.dwellings,
              rooms: r.rooms,
              score: Math.round(r.score * 100),
            }),
          }))}
        />
      )}
      {dwellings.rules.length === 0 && can.confirm && (
        <ByHand loose={dwellings.loose} groups={groups} onGroups={setGroups} />
      )}
      {inUse && dwellings.found.length > 0 && (
        <FoundTable
          found={dwellings.found}
          free={dwellings.free}
          units={units}
          onUnit={can.confirm ? (key, unit) => setUnits(new Map(units).set(key, unit)) : undefined}
        />
      )}
      {no && <Refused>{no}</Refused>}
      {can.confirm && (
        <div class="line">
          <Button
            kind="primary"
            busy={busy}
            disabledReason={!chosen && Object.keys(groups).length === 0 ? t('found.nothing') : undefined}
            onClick={() => void confirm()}
          >
            {t(inUse || !chosen ? 'found.confirm' : 'found.use')}
          </Button>
          {inUse && doubtful > 0 && <span class="secondary">{t('found.doubtful', { n: doubtful })}</span>}
        </div>
      )}
    </div>
  )
}

/** What is said of each dwelling: what somebody chose, else what stands; what nobody knows is left to the house. */
const pairsOf = (told: Report, units: ReadonlyMap<string, string | null>): Confirm['dwellings'] =>
  told.dwellings.found.flatMap(({ key, unit }) => {
    const said = units.has(key) ? units.get(key)! : unit?.id
    return said === undefined ? [] : [{ key, unit: said ?? null }]
  })
