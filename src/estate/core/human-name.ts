/** Whether people gave this name: «M_Sink Unit:450 x 450 mm:205548», from a drawing tool, tells nobody anything. */
export const isHumanName = (name: string): boolean =>
  name.trim() !== '' && name.length <= 60 && !/[:_]|\d{5,}/.test(name)
