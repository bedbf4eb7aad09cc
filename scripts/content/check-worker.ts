import { parentPort, workerData } from 'node:worker_threads';

import { createArticleCheck } from '@/lib/content/check-article';

import { checkContext } from './site-content';

import type { ArticleSources } from '@/lib/content/read-article';
import type { CheckWorkerData } from './check-articles';

/** A thread of `checkArticles`: for each list of articles that it is sent it answers with what it found. */
const { terms, ...options } = workerData as CheckWorkerData;
const check = createArticleCheck(terms, checkContext(), options);
parentPort!.on('message', (articles: ArticleSources[]) => parentPort!.postMessage(articles.map((article) => check(article))));
parentPort!.postMessage('ready');
