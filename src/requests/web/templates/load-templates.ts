import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/templates/words.fr.ts'
import { TemplatesPage } from './TemplatesPage.tsx'
import { TemplatePick, type TemplatePickProps } from './TemplatePick.tsx'

const english = () => import('../../core/templates/words.en.ts').then((m) => m.en)

/** The way to the templates under a message, with its words: fetched when the message is shown. */
export const loadTemplatePick = (): Promise<ComponentType<TemplatePickProps>> =>
  spokenWith(TemplatePick, fr, english)

/** The page where templates are written, with its words. */
export const loadTemplatesPage = (): Promise<ComponentType<object>> => spokenWith(TemplatesPage, fr, english)
