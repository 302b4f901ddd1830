import type { Help, Option } from 'commander'
import { displayWidth } from './display-width.ts'
import type { Words } from './words/index.ts'

/** Commander's help in the language of the words, with columns that stand below one another for Han as well. */
export function commandHelp({ help }: Words): Partial<Help> {
  const titles: Record<string, string> = help.titles
  return {
    displayWidth,
    styleTitle: (title: string) => titles[title] ?? title,
    optionDescription: (option: Option) => {
      const notes = [
        ...(option.argChoices ? [`${help.choices}: ${option.argChoices.join(', ')}`] : []),
        ...(typeof option.defaultValue === 'string' ? [`${help.default}: ${option.defaultValue}`] : []),
      ]
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`
    },
  }
}
