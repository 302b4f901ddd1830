/** jest in ESM mode (NODE_OPTIONS=--experimental-vm-modules), TypeScript through SWC without type checks. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['<rootDir>/tests/support/same-choices.ts'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/app/config.ts' },
  // All cores: jest would leave one idle, and on two it would run every file in its own process.
  maxWorkers: '100%',
  // Each file of tests leaves its modules behind in its process, some 80 MB of Payload: one that has grown is begun anew.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
}
