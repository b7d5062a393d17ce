import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands, Queries, Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'
import { type Group, groupKeyOf } from './GroupNav.tsx'

type ChosenChanges = Exclude<Commands['bim.accept']['changes'], 'safe' | string[]>
type ChangesAnswer = Queries['bim.changes']['output']
type Props = {
  told: Report
  group: Group
  sorts: ChangesAnswer['sorts']
  storeys: ChangesAnswer['storeys']
  can: boolean
  onSettle: (wanted: ChosenChanges, n: number, yes: boolean) => void
}

/** Of one group: what its things are and on which storeys, and all of one sort or storey accepted or left out in one act. */
export const ChangeSorts = ({ told, group, sorts, storeys, can, onSettle }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const to = `${paths.revision(told.building, told.revision, 'changements')}?groupe=${groupKeyOf(group)}`
  const sorted = group.of ? `${to}&sorte=${encodeURIComponent(group.of)}` : to
  const all = sorts.reduce((sum, { n }) => sum + n, 0)
  const here = sorts.find(({ of }) => of === group.of) ?? (sorts.length === 1 ? sorts[0] : undefined)
  const floor = storeys.find(({ on }) => on === group.on)
  if (all < 2) return null
  const { kind, family } = group
  const wanted: ChosenChanges = {
    kind,
    family,
    ...(here ? { of: here.of } : {}),
    ...(floor ? { on: floor.on } : {}),
  }
  const what = [here?.says ?? t('changes.sort.everything'), floor?.on].filter(Boolean).join(', ')
  const n = floor?.n ?? here?.n ?? all
  return (
    <div class="stack-s">
      {sorts.length > 1 && (
        <ul class="models-groups" aria-label={t('changes.sorts')}>
          <Pick says={t('changes.all', { n: all })} chosen={!group.of} href={to} />
          {sorts.map((sort) => (
            <Pick
              key={sort.of}
              says={t('changes.sort.one', { what: sort.says, n: sort.n })}
              chosen={sort.of === group.of}
              href={`${to}&sorte=${encodeURIComponent(sort.of)}`}
            />
          ))}
        </ul>
      )}
      {storeys.length > 1 && (
        <ul class="models-groups" aria-label={t('changes.storeys')}>
          <Pick says={t('changes.storeys.all')} chosen={!floor} href={sorted} />
          {storeys.map((storey) => (
            <Pick
              key={storey.on}
              says={t('changes.sort.one', { what: storey.on, n: storey.n })}
              chosen={storey === floor}
              href={`${sorted}&etage=${encodeURIComponent(storey.on)}`}
            />
          ))}
        </ul>
      )}
      {can && (
        <div class="line">
          <Button small onClick={() => onSettle(wanted, n, true)}>
            {t('changes.sort.accept', { what, n })}
          </Button>
          <Button small onClick={() => onSettle(wanted, n, false)}>
            {t('changes.sort.refuse', { what, n })}
          </Button>
        </div>
      )}
    </div>
  )
}

type PickProps = { says: string; chosen: boolean; href: string }

const Pick = ({ says, chosen, href }: PickProps): JSX.Element => (
  <li>
    <button type="button" class="models-pick" aria-pressed={chosen} onClick={() => goTo(href, true)}>
      {says}
    </button>
  </li>
)
