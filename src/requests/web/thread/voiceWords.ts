import type { VoiceAddProps } from '../../../kernel/web/parts/VoiceAdd.tsx'
import type { VoiceWordsProps } from '../../../kernel/web/parts/VoiceWords.tsx'
import type { Speech } from '../../../kernel/web/speech.ts'

/** What the recorder of a voice note says. */
export const voiceWords = (t: Speech['t']): VoiceAddProps['words'] => ({
  speak: t('thread.voice.speak'),
  asking: t('thread.voice.asking'),
  stop: t('thread.voice.stop'),
  heard: t('thread.voice.heard'),
  refused: t('thread.voice.refused'),
  unable: t('thread.voice.unable'),
  remove: t('thread.voice.remove'),
  note: (seconds) => t('thread.voice.seconds', { n: Math.max(1, Math.round(seconds)) }),
})

/** What dictation says. */
export const dictateWords = (t: Speech['t']): VoiceWordsProps['words'] => ({
  dictate: t('thread.voice.dictate'),
  stop: t('thread.voice.dictate.stop'),
  keyboard: t('thread.voice.keyboard'),
})
