/* Between the bot and its disk and clock, for tests: LD_PRELOAD. Only files named bot.db and bot.db-journal are touched.

   FAULT_CALL, FAULT_AT, FAULT_TIMES  "sync" or "write": from the n-th on so many fail with EIO ("die": the process ends)
   FAULT_UNDO   folder of a file for each of the two: what was written since its last sync, which a power cut takes away
   FAULT_CLOCK  a file with seconds that are added to the time of day, read each time */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int ours(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, 4095);
    if (n < 0) return 0;
    path[n] = 0;
    char *name = strrchr(path, '/');
    return name && (!strcmp(name, "/bot.db") || !strcmp(name, "/bot.db-journal"));
}

static int fails(const char *call) {
    static long count = 0;
    const char *which = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *times = getenv("FAULT_TIMES");
    if (!which || strcmp(which, call) || !at) return 0;
    long n = __sync_add_and_fetch(&count, 1), first = atol(at);
    if (n < first || n >= first + (times ? atol(times) : 1)) return 0;
    if (getenv("FAULT_DIE")) _exit(137);
    errno = EIO;
    return 1;
}

static int undo_of(const char *path, char *undo) {
    const char *folder = getenv("FAULT_UNDO");
    if (folder) snprintf(undo, 4096, "%s%s", folder, strrchr(path, '/'));
    return folder != NULL;
}

/* one record: offset, length, the old size of the file; the old bytes */
static void remember(const char *path, int fd, off_t offset, size_t length) {
    char undo[4096];
    if (!undo_of(path, undo)) return;
    struct stat now;
    char *old = calloc(1, length);
    fstat(fd, &now);
    ssize_t had = syscall(SYS_pread64, fd, old, length, offset);
    int log = open(undo, O_WRONLY | O_CREAT | O_APPEND, 0600);
    dprintf(log, "%lld %lld %lld\n", (long long)offset, (long long)(had < 0 ? 0 : had), (long long)now.st_size);
    if (had > 0 && write(log, old, had) != had) abort();
    close(log);
    free(old);
}

static void forget(const char *path) {
    char undo[4096];
    if (undo_of(path, undo)) unlink(undo);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
    char path[4096];
    if (ours(fd, path)) {
        if (fails("write")) return -1;
        remember(path, fd, offset, length);
    }
    return syscall(SYS_pwrite64, fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

static int synced(int fd, long call) {
    char path[4096];
    if (ours(fd, path)) {
        if (fails("sync")) return -1;
        forget(path);
    }
    return syscall(call, fd);
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static long shift(void) {
    const char *file = getenv("FAULT_CLOCK");
    char text[32] = {0};
    if (!file) return 0;
    int fd = open(file, O_RDONLY);
    if (fd < 0) return 0;
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    return n > 0 ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int code = syscall(SYS_clock_gettime, clock, now);
    if (!code && clock == CLOCK_REALTIME) now->tv_sec += shift();
    return code;
}
