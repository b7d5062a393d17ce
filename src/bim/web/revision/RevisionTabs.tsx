import type { JSX } from 'preact'
import { PageTabs as Faces } from '../../../kernel/web/parts/PageTabs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'

type Props = { told: Report; face: string; waiting: number | undefined }

/** The faces of a delivery; what was left out is behind the changes. */
export const RevisionTabs = ({ told, face, waiting }: Props): JSX.Element => {
  const { t } = useSpeech()
  const ways = [
    { at: '', name: 'report', n: undefined },
    { at: 'logements', name: 'dwellings', n: told.dwellings.found.length },
    { at: 'changements', name: 'changes', n: waiting },
  ] as const
  return (
    <Faces
      label={t('models.delivery')}
      ways={ways.map(({ at, name, n }) => ({
        href: paths.revision(told.building, told.revision, at),
        label: t(`models.way.${name}`),
        here: at === (face === 'dehors' ? 'changements' : face),
        count: n,
      }))}
    />
  )
}
