import type { CSSOptions } from 'vite'

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>
type Plugin = Extract<NonNullable<PostCss['plugins']>[number], { postcssPlugin: string }>

const pointer = '(hover: hover)'
const hovers = (selector: string): boolean => selector.includes(':hover')

/**
 * A finger does not hover: on a phone, what stands where it was lifted would look chosen on the next screen. So every `:hover`
 * of a style sheet is given to pointers alone, here and once.
 */
export const touch: Plugin = {
  postcssPlugin: 'touch',
  Rule(rule, { AtRule }) {
    const { parent } = rule
    if (!rule.selectors.some(hovers) || (parent && 'params' in parent && parent.params === pointer)) return
    const hovering = rule.clone({ selectors: rule.selectors.filter(hovers) })
    const others = rule.selectors.filter((selector) => !hovers(selector))
    rule.replaceWith(
      ...(others.length ? [rule.clone({ selectors: others })] : []),
      new AtRule({ name: 'media', params: pointer, nodes: [hovering] }),
    )
  },
}
