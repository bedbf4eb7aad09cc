import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const config = [
  { ignores: ['.next/', '.shutong/', '.contentlayer/', '.vercel/', '.wrangler/', '.netlify/', 'out/', 'public/', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      // Pictures have their sizes from the content step; pages ship no runtime that next/image or next/link would need.
      '@next/next/no-img-element': 'off',
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-sync-scripts': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
];

export default config;
