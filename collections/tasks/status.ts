/** 进展 of a task: the words of the office for each stored value. */
export const TASK_STATUS = {
  notStarted: ['未开始', 'Not started'],
  inProgress: ['进行中', 'In progress'],
  done: ['已完成', 'Done'],
} as const
