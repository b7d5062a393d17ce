import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { go } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands, Queries, Report } from '../../core/contract.ts'
import { paths } from '../door.ts'
import { type Group, keyOf } from './GroupNav.tsx'

type Wanted = Exclude<Commands['bim.accept']['changes'], 'safe' | string[]>
type Props = {
  told: Report
  group: Group
  sorts: Queries['bim.changes']['output']['sorts']
  can: boolean
  onSettle: (wanted: Wanted, n: number, yes: boolean) => void
}

/** Of one group: what its things are, and all of one sort accepted or left out in one act, however many. */
export const Sorts = ({ told, group, sorts, can, onSettle }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const to = `${paths.revision(told.building, told.revision, 'changements')}?groupe=${keyOf(group)}`
  const all = { of: '', n: sorts.reduce((sum, { n }) => sum + n, 0), says: '' }
  const here = sorts.find(({ of }) => of === group.of) ?? (sorts.length === 1 ? sorts[0] : undefined)
  if (all.n < 2) return null
  const { kind, family } = group
  const wanted: Wanted = here ? { kind, family, of: here.of } : { kind, family }
  const chosen = here ?? { ...all, says: t('changes.sort.everything') }
  return (
    <div class="stack-s">
      {sorts.length > 1 && (
        <ul class="models-groups" aria-label={t('changes.sorts')}>
          {[all, ...sorts].map((sort) => (
            <li key={sort.of}>
              <button
                type="button"
                class="models-pick"
                aria-pressed={sort.of === (group.of ?? '')}
                onClick={() => go(sort.of ? `${to}&sorte=${encodeURIComponent(sort.of)}` : to, true)}
              >
                {sort.of
                  ? t('changes.sort.one', { what: sort.says, n: sort.n })
                  : t('changes.all', { n: sort.n })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {can && (
        <div class="line">
          <Button small onClick={() => onSettle(wanted, chosen.n, true)}>
            {t('changes.sort.accept', { what: chosen.says, n: chosen.n })}
          </Button>
          <Button small onClick={() => onSettle(wanted, chosen.n, false)}>
            {t('changes.sort.refuse', { what: chosen.says, n: chosen.n })}
          </Button>
        </div>
      )}
    </div>
  )
}
