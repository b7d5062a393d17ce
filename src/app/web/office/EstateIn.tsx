import type { JSX } from 'preact'
import { grants } from '../../../bim/core/grants.ts'
import { SpaceLink } from '../../../bim/web/three/SpaceLink.tsx'
import type { SpaceSlot } from '../../../estate/web/office/building/InSpace.tsx'
import { paths } from '../../../estate/web/office/estate-client.ts'
import { Estate } from '../../../estate/web/office/Estate.tsx'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { later } from '../../../kernel/web/later.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useMe } from '../../../requests/web/office/me.ts'

/**
 * The estate, with the way from a building to the files that were delivered for it, for those who read them and its shapes.
 */
export const EstateIn = (): JSX.Element => {
  const me = useMe()
  return <Estate files={mayAnywhere(grants, 'read', me) ? filesOf : undefined} space={space} />
}

const filesOf = (building: string): JSX.Element => <Files building={building} />

const Files = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  return <a href={`/bureau/maquettes/${building}`}>{t('estate.files')}</a>
}

const HomesInSpace = later(() =>
  import('../../../bim/web/three/HomesInSpace.tsx').then((m) => m.HomesInSpace),
)

const space: SpaceSlot = {
  link: (of) => <Way {...of} />,
  view: (given) => <View {...given} />,
}

const View = (given: Parameters<SpaceSlot['view']>[0]): JSX.Element => {
  const { t } = useSpeech()
  const { label, ...rest } = given
  return <HomesInSpace label={t('space.loading')} name={label} {...rest} />
}

const Way = ({ building, unit }: { building: string; unit?: string }): JSX.Element => {
  const { path } = useHere()
  const href = unit ? paths.unitSpace(building, unit) : paths.space(building)
  return <SpaceLink of={unit ? { unit } : { building }} href={href} isHere={path === href} />
}
