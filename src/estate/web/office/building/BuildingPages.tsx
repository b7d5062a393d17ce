import type { ComponentChildren, JSX } from 'preact'
import { PageTabs as Faces } from '../../../../kernel/web/parts/PageTabs.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { paths } from '../estate-client.ts'

type Props = { id: string; face: string; told: Coverage | undefined; children?: ComponentChildren }

/** The faces of a building; how many lines wait to be decided. */
export const BuildingPages = ({ id, face, told, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const ways = [
    { at: '', href: paths.building(id), name: 'storeys', n: undefined },
    { at: 'logements', href: paths.dwellings(id), name: 'dwellings', n: undefined },
    { at: 'differences', href: paths.differences(id), name: 'differences', n: told?.open },
  ] as const
  return (
    <Faces
      label={t('estate.building')}
      ways={ways.map(({ at, href, name, n }) => ({
        href,
        label: t(`estate.way.${name}`),
        here: at === face,
        count: n || undefined,
        waits: true,
      }))}
    >
      {children}
    </Faces>
  )
}
