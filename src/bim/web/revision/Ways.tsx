import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../door.ts'

type Props = { told: Report; face: string; waiting: number | undefined }

/** The faces of a delivery. */
export const Ways = ({ told, face, waiting }: Props): JSX.Element => {
  const { t } = useSpeech()
  const ways = [
    { at: '', name: 'report', n: undefined },
    { at: 'logements', name: 'dwellings', n: told.dwellings.found.length },
    { at: 'changements', name: 'changes', n: waiting },
  ]
  return (
    <nav class="models-ways" aria-label={t('models.delivery')}>
      {ways.map(({ at, name, n }) => (
        <a
          key={name}
          href={paths.revision(told.building, told.revision, at)}
          aria-current={at === face ? 'page' : undefined}
        >
          {t(`models.way.${name}`)}
          {n !== undefined && <span class="secondary figures"> {n}</span>}
        </a>
      ))}
    </nav>
  )
}
