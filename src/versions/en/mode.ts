import type { Modality } from '#model'
import type { Mode } from '../matter.ts'

// he [may] resign; he [will] resign; he [should] resign; he resigned

const possible =
  /\b(?:may|might|could(?! not)|possible|possibly|perhaps|probably|maybe|likely|if|unless|appears? to|appeared to|seems? to|seemed to|suspected|believed|considering|weighing|mulling|thinking of|prospect|risk of|likelihood|not rule out|not ruled out|had not ruled|under consideration|would .{0,40}\bif)\b/iu
const demanded =
  /\b(?:must|should|ought to|called (?:on|for)|urged?|demand(?:s|ed|ing)?|appeal(?:ed|s)? (?:to|for)|asked (?:for|that)|want(?:s|ed)? (?:to see|him|her|them|the)|insisted (?:on|that .{0,30} be))\b/iu
const planned =
  /\b(?:will|would|won't|plan(?:s|ned|ning)?|intend(?:s|ed)?|intention|going to|due to (?!a\b|the\b|an\b)|set to|scheduled|expects?|expected|promised|pledged|vowed|threatened|about to|is to|are to|was to|were to|prepar(?:ed|ing) to|ready to|aims? to|hoped? to|offered to|agreed to|hands? over .{0,20}next|next (?:week|month|year)|tomorrow)\b/iu

export function modeOf(text: string, modality: Modality): Mode {
  if (modality === 'possible' || modality === 'likely' || modality === 'believed' || modality === 'conditional')
    return 'possible'
  if (possible.test(text)) return 'possible'
  if (demanded.test(text)) return 'demanded'
  return modality === 'intended' || planned.test(text) ? 'planned' : 'actual'
}
