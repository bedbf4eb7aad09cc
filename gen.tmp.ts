import { nginxConfig } from '@/lib/hosting/nginx';
import { readHosting } from '@/scripts/hosting/hosting-file';
const h = readHosting()!;
const redirects = [{from:'/old/t1.html',to:'/zh-Hans/handbook/writing',status:301 as const},{from:'/%E8%88%8A.php',to:'/zh-Hant/handbook/writing',status:301 as const}];
console.log(nginxConfig({...h, redirects, basePath: process.env.BASE_PATH ?? ''}, {root: process.cwd()+'/out', listen:'127.0.0.1:3141', brotli:true}));
