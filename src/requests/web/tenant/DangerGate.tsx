import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { arrow } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import type { PictogramName } from '../../../kernel/web/icons/pictograms.ts'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Danger } from './report-draft.ts'
import { Screen } from './QuestionScreen.tsx'

const dangers = [
  ['gas', 'gas'],
  ['fire', 'socket'],
  ['flood', 'leak'],
  ['exit', 'lift'],
] as const satisfies readonly (readonly [Danger, PictogramName])[]

type Props = {
  /** the place that a label said */
  here?: string | undefined
  onPick: (danger: Danger | undefined) => void
}

/** Before anything else: is somebody in danger? Four calm choices, and the one that most people take. */
export const Gate = ({ here, onPick }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Screen title={t('gate.danger')} hint={here ? t('gate.hint.here', { here }) : t('gate.hint')}>
      <Taps
        label={t('gate.danger')}
        options={[
          ...dangers.map(([danger, picture]) => ({
            value: danger as string,
            label: t(`gate.${danger}`),
            detail: t(`gate.${danger}.detail`),
            mark: <Pictogram name={picture} size={36} />,
            danger: true,
          })),
          { value: 'none', label: t('gate.none'), mark: <Icon of={arrow} size={28} /> },
        ]}
        onTap={(value) => onPick(value === 'none' ? undefined : (value as Danger))}
      />
    </Screen>
  )
}
