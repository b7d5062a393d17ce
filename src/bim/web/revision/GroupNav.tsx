import type { JSX } from 'preact'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ChangeFamily, ChangeKind, Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'

export type Group = { kind: ChangeKind; family: ChangeFamily; of?: string; on?: string }
export const groupKeyOf = ({ kind, family }: Pick<Group, 'kind' | 'family'>): string => `${kind}.${family}`

/** `?groupe=new.asset`: the changes of one kind and family; `&sorte=radiator`: of one sort of things alone; `&etage=`: on one storey. */
export const useGroup = (): Group | undefined => {
  const { query } = useHere()
  const [kind, family] = (query.get('groupe') ?? '').split('.')
  const of = query.get('sorte')
  const on = query.get('etage')
  return kind && family
    ? {
        kind: kind as ChangeKind,
        family: family as ChangeFamily,
        ...(of ? { of } : {}),
        ...(on ? { on } : {}),
      }
    : undefined
}

type GroupCount = { kind: string; family: string; n: number; says: string }

/** The kinds of changes, with how many of each. */
export const GroupNav = ({ groups, told }: { groups: readonly GroupCount[]; told: Report }): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const chosen = query.get('groupe') ?? ''
  const to = paths.revision(told.building, told.revision, 'changements')
  const all = groups.reduce((sum, g) => sum + g.n, 0)
  const lines = [
    { key: '', says: t('changes.all', { n: all }) },
    ...groups.map((g) => ({ key: `${g.kind}.${g.family}`, says: g.says })),
  ]
  return (
    <ul class="models-groups" aria-label={t('changes.groups')}>
      {lines.map(({ key, says }) => (
        <li key={key}>
          <button
            type="button"
            class="models-pick"
            aria-pressed={key === chosen}
            onClick={() => goTo(key ? `${to}?groupe=${key}` : to, true)}
          >
            {says}
          </button>
        </li>
      ))}
    </ul>
  )
}
