import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Told } from '../../../core/contract.ts'
import { paths } from '../door.ts'

type Props = { id: string; face: string; told: Told | undefined; children?: ComponentChildren }

/** The faces of a building; how many lines wait to be decided. */
export const Ways = ({ id, face, told, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const ways = [
    { at: '', href: paths.building(id), name: 'storeys', n: undefined },
    { at: 'logements', href: paths.dwellings(id), name: 'dwellings', n: undefined },
    { at: 'differences', href: paths.differences(id), name: 'differences', n: told?.open },
  ]
  return (
    <nav class="estate-faces" aria-label={t('estate.building')}>
      {ways.map(({ at, href, name, n }) => (
        <a key={name} href={href} aria-current={at === face ? 'page' : undefined}>
          {t(`estate.way.${name}`)}
          {n !== undefined && n > 0 && <span class="estate-count figures"> {n}</span>}
        </a>
      ))}
      {children}
    </nav>
  )
}
