import type { Lang } from '../../kernel/core/access.ts'
import type { T } from '../../kernel/core/words.ts'
import type { DwellingSigns, PersonSigns } from './chain/found-pair.ts'
import { sayWeight } from './weigh/say-sign-weight.ts'

/** «même étage, même surface, un autre logement convient aussi». */
export const sayDwellingSigns = ({ others, ...signs }: DwellingSigns, t: T): string =>
  [
    ...(['door', 'storey', 'surface'] as const).flatMap((sign) =>
      signs[sign] === 'same' ? [t(`pairs.same.${sign}`)] : [],
    ),
    ...(others ? [t('pairs.others', { n: others })] : []),
  ].join(', ')

/** «nom identique +6,1, téléphone autre −1,2». */
export const sayPersonSigns = (signs: PersonSigns, lang: Lang, t: T): string =>
  signs
    .map(({ field, level, weight }) =>
      t(`pairs.level.${level}`, { field: t(`pairs.field.${field}`), weight: sayWeight(weight, lang) }),
    )
    .join(', ')
